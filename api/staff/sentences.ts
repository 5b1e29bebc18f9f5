import { type AllegationCode, allegationName } from '../../domain/allegations/taxonomy.ts'
import type { Step } from '../../domain/case/case.ts'
import type { Role } from '../../domain/case/staff.ts'
import type { TaskKind } from '../../domain/case/tasks.ts'
import type { TollingCause } from '../../domain/clocks/rule.ts'
import type { Refusal } from '../../domain/commands/command.ts'
import { officeName, type RouteOffice } from '../../domain/routing/offices.ts'
import type { UrgentAction } from '../../domain/urgency/actions.ts'
import type { Circumstance } from '../../domain/urgency/circumstances.ts'
import { clockName, stageNames, taskNames, tollingNames } from './words/case-words.ts'
import { roleNames } from './words/roles.ts'
import { circumstanceNames, urgentActionNames } from './words/urgency-words.ts'

type With = NonNullable<Refusal['with']>

const allegation = ({ allegation: code }: With): string => allegationName(code as AllegationCode)
const step = (name: unknown): string => stageNames[name as Step] ?? String(name)
const limit = ({ clock: rule }: With): string => `"${clockName(String(rule))}"`
const office = ({ office: code }: With): string => officeName(code as RouteOffice)
const task = ({ task: kind }: With): string => taskNames[kind as TaskKind] ?? 'This task'

/** Every refusal a rule can give, and the few a form can, as a sentence. Codes are for programs, sentences for people. */
export const sentences: Readonly<Record<string, (parameters: With) => string>> = {
  'unknown-command': () => 'There is no such command.',
  'wrong-door': () => 'This cannot be done from here.',
  'no-access': () => 'This case is closed to you. Your supervisor can explain.',
  'not-your-role': () => 'Your role does not do this.',
  'wrong-stage': ({ stage }) => `The case stands at ${step(stage)}, where this is not done.`,
  'no-such-allegation': () => 'One of the allegations is not on this case.',
  'allegation-elsewhere': (of) => `${allegation(of)} stands at ${step(of.step)}, where this is not done.`,
  stale: ({ by, fact }) => `The case changed after your page was made (${fact} by ${by}). Read it, then save again.`,
  'already-accepted': () => 'The case was opened already.',
  'not-accepted-yet': () => 'The case is not open yet. Allegations are named when it is opened.',
  'merged-into-itself': (of) => `${allegation(of)} cannot be merged into itself.`,
  'merged-into-earlier': (of) =>
    `${allegation(of)} stands further on than ${allegationName(of.into as AllegationCode)}. Merge into the one that is further on.`,
  'held-since-the-future': () => '"Held since" lies in the future.',
  'day-without-yes': ({ circumstance }) =>
    `A day was given for "${circumstanceNames[circumstance as Circumstance]}", which is not answered with yes.`,
  'no-urgency-found': () => 'Nothing urgent was found on this case.',
  'not-more-urgent': ({ priority }) => `The case is ${priority} already. Raising makes it more urgent.`,
  'not-less-urgent': ({ priority }) => `The case is ${priority}. Lowering makes it less urgent.`,
  'less-urgent-than-found': ({ priority }) =>
    `The case was found to be ${priority}. Open it as ${priority} or more urgent; lowering takes a reason and a second person.`,
  'no-lowering-proposed': () => 'Nobody has proposed to lower the urgency.',
  'own-proposal': () => 'You proposed this. Somebody else agrees to it.',
  'no-first-contact-owed': () => 'No first contact is owed on this case now.',
  'action-not-owed': ({ action }) => `"${urgentActionNames[action as UrgentAction]}" is not owed on this case now.`,
  'nothing-described': () => 'Say at least one thing that was seen of them.',
  'no-such-subject': () => 'There is no such subject on this case.',
  'joined-to-itself': () => 'A subject cannot be joined to itself.',
  'joined-already': () => 'One of the two is joined to another subject already. Part them first.',
  'not-joined': () => 'This subject is not joined to another.',
  'no-subject-there': () => 'No subject is on file yet.',
  'already-open': () => 'This complaint was filed already.',
  'not-an-investigator': () => 'This person does not investigate here now.',
  'other-office': () => 'This person works in another office.',
  'no-such-task': () => 'There is no such task on this case.',
  'task-ends-by-command': (of) => `"${task(of)}" ends by the decision it is about, not by hand.`,
  'task-of-someone-else': (of) => `"${task(of)}" is somebody else's. A supervisor may complete it.`,
  'allegation-undecided': (of) =>
    `Cannot close: ${of.undecided} of ${of.of} allegations ${of.undecided === 1 ? 'has' : 'have'} no outcome (${allegation(of)}).`,
  'no-such-request': () => 'There is no such wish on this case.',
  'request-ended': () => 'This wish was answered already.',
  'not-withdrawn': () => 'The complainant did not withdraw.',
  'finding-before-legal-review': (of) => `${allegation(of)} gets a finding only after legal review. Before that only a reason to end it.`,
  'own-investigation': (of) => `You investigated ${allegation(of)}. Somebody else decides on it.`,
  'not-your-allegation': (of) => `${allegation(of)} is investigated by somebody else.`,
  'withdrawal-took-effect': () => 'The withdrawal has taken effect.',
  'no-such-notice': () => 'There is no such mail on this case.',
  'not-signed-by-the-code': () => 'It was not signed with the code of this case.',
  'date-in-future': () => 'That day has not come yet.',
  'no-route-proposed': () => 'No route was worked out for it yet. Record the authority first.',
  'route-to-own-unit': (of) => `${office(of)}: it never goes to the subject’s own unit, or to someone named in it.`,
  'no-subject-linked': () => 'No subject of this case was found in the registers yet.',
  'agreement-disputed': () =>
    'This route rests on an agreement that is disputed. Read what each party says in the register, then say so here, or change the route.',
  'not-in-register': () => 'There is no such entry in the register.',
  'date-passed': () => 'That day has passed.',
  'name-never-shared': () => 'The complainant said their name is never shared. Only they can change that, with their code.',
  'not-on-the-route': (of) => `${office(of)} is not on the settled route of this allegation. Confirm or change the route first.`,
  'office-reads-the-docket': (of) => `${office(of)} reads the docket. Nothing is sent to it.`,
  'referral-exists': (of) => `There is a referral to ${office(of)} already, and it is not over.`,
  'no-consent-to-share': (of) => `The complainant did not agree that ${office(of)} reads this. Ask them, and record what they say.`,
  'no-consent-to-name': (of) => `The complainant did not agree that ${office(of)} learns who they are. It may go without the name.`,
  'name-missing': () => 'Say who complained, or send it without the name.',
  'name-in-package': () => 'It goes out without the name: leave out who complained.',
  'consent-over': (of) => `The consent to share this with ${office(of)} has ended. Ask the complainant again.`,
  'no-such-referral': () => 'There is no such referral on this case.',
  'referral-over': (of) => `The referral to ${office(of)} is over.`,
  'referral-sent': (of) => `The referral to ${office(of)} was sent already.`,
  'referral-not-sent': (of) => `The referral to ${office(of)} was not sent yet.`,
  'no-route-settled': () => 'No route is settled yet. Confirm the routes first.',
  'no-referral-open': () => 'No referral is open.',
  malformed: () => 'It could not be read. Fill in the form again.',
  'event-without-rule': () => 'No limit under the rules of this case counts from that or is met by it.',
  'no-such-pack': () => 'There is no such version of a rule pack.',
  'pack-changes-nothing': () => 'Nothing would change on this case: its own rules say the same.',
  'difference-changed': () => 'What would change is no longer what the page showed. Read it below as it is now.',
  'no-such-clock': () => 'There is no such limit on this case.',
  'clock-ended': (of) => `${limit(of)} has ended.`,
  'no-clock-runs': () => 'No limit of the office runs.',
  'promise-not-paused': (of) => `${limit(of)} is a promise of the office. It never stands still: if it cannot be kept, that must show.`,
  'cause-not-listed': (of) =>
    `The law behind ${limit(of)} does not list this cause: ${tollingNames[of.cause as TollingCause] ?? of.cause}.`,
  'already-paused': (of) => `${limit(of)} is paused already.`,
  'not-paused': (of) => `${limit(of)} is not paused.`,
  'date-before-incident': () => 'This day lies before the incident.',
  'time-bar-unnamed': () => 'Say which limit has passed. Without one nothing is time-barred.',
  'bars-nothing': (of) => `${limit(of)} is no limit of law. When it passes, nothing is barred.`,
  'rule-unconfirmed': (of) => `Nobody has verified the rule of ${limit(of)}. It bars nothing until an administrator confirms it.`,
  'limit-still-open': (of) => `${limit(of)} has not passed.`,
  'incident-day-needed': (of) => `${limit(of)} may still be open: only the month of the incident is known. Put its day on file first.`,
  'incident-after-receipt': () => 'It cannot have happened after the complaint was received.',
  'pause-ends-before-it-starts': () => 'The pause would end before it starts.',
  'no-extension': (of) => `The rule of ${limit(of)} knows no extension.`,
  'extension-not-yours': (of) => `${limit(of)} is extended by: ${roleNames[of.role as Role] ?? of.role}.`,
  'extended-enough': (of) => `${limit(of)} was extended ${of.times === 1 ? 'once' : `${of.times} times`} already. Its rule allows no more.`,
  'too-late-to-extend': (of) => `${limit(of)} is over. What is late stays late.`,
  'no-allegation-there': () => 'No allegation stands where this is done.',
  'nobody-to-pick': () => 'Nobody in this office could be picked.',
  'no-task-to-complete': () => 'No task is open that ends by hand.',
  'no-wish-waits': () => 'No wish of the complainant waits.',
}

/** The sentence of a refusal. A code without one is a bug, and a test sees to it that there is none. */
export const sentenceOf = ({ refused, with: parameters = {} }: Refusal): string => sentences[refused]?.(parameters) ?? 'This was refused.'
