import { lengthWords } from '../../../domain/clocks/words.ts'
import { dateIn, type LetterWords, momentIn } from './shape.ts'

export const en: LetterWords = {
  task: 'Task',
  rule: 'Rule',
  due: 'Due',
  taskNames: {
    acknowledge: 'Acknowledge the complaint',
    triage: 'Decide on the complaint',
    assign: 'Assign an investigator',
    confirmRoutes: 'Look at where allegations go',
    forwardReferral: 'Send it on to the offices of its route',
    askReferralStatus: 'Ask the other office how it stands',
    tellWhatWasSent: 'Tell somebody what had been sent',
    askForFootage: 'Ask for footage',
    interviewComplainant: 'Interview the complainant',
    investigate: 'Investigate',
    reviewLegally: 'Review legally',
    decide: 'Decide the findings',
    close: 'Tell the outcome and close',
    readMessage: 'Read a message',
    confirmRequest: 'Confirm or refuse a request',
    followWithdrawal: 'Follow up a withdrawal',
    reachAnotherWay: 'Reach somebody another way',
    lookAtPattern: 'Compare cases',
  },
  length: lengthWords,
  date: (on) => dateIn('en-US', on),
  moment: (at, zone) => momentIn('en-US', at, zone),
}
