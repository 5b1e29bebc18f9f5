import type { Story } from '../story.ts'
import { agentsNeverNamed } from './agents-never-named.ts'
import { airlineLine } from './airline-line.ts'
import { busStopQuestions } from './bus-stop-questions.ts'
import { churchParkingLot } from './church-parking-lot.ts'
import { clinicWaitingRoom } from './clinic-waiting-room.ts'
import { droneOverTheFields } from './drone-over-the-fields.ts'
import { filmedAndPushed } from './filmed-and-pushed.ts'
import { gateCode } from './gate-code.ts'
import { grandmotherPushed } from './grandmother-pushed.ts'
import { heldPastRelease } from './held-past-release.ts'
import { highwayStops } from './highway-stops.ts'
import { insulinWithheld } from './insulin-withheld.ts'
import { interpreterRefused } from './interpreter-refused.ts'
import { kneeOnTheBack } from './knee-on-the-back.ts'
import { landlordAndTheList } from './landlord-and-the-list.ts'
import { neighborQuarrel } from './neighbor-quarrel.ts'
import { nightKnock } from './night-knock.ts'
import { noBadge } from './no-badge.ts'
import { patientNumber } from './patient-number.ts'
import { phoneAtCheckpoint } from './phone-at-checkpoint.ts'
import { schoolGate } from './school-gate.ts'
import { seizedPapers } from './seized-papers.ts'
import { towYard } from './tow-yard.ts'
import { uncleTaken } from './uncle-taken.ts'
import { vanStopped } from './van-stopped.ts'
import { windowBroken } from './window-broken.ts'

/** Every complaint of the demo; those that show most come first, for their codes are the first that somebody will try. */
export const stories: readonly Story[] = [
  kneeOnTheBack,
  grandmotherPushed,
  landlordAndTheList,
  interpreterRefused,
  droneOverTheFields,
  vanStopped,
  uncleTaken,
  churchParkingLot,
  clinicWaitingRoom,
  towYard,
  phoneAtCheckpoint,
  nightKnock,
  busStopQuestions,
  insulinWithheld,
  patientNumber,
  schoolGate,
  seizedPapers,
  windowBroken,
  filmedAndPushed,
  heldPastRelease,
  noBadge,
  highwayStops,
  gateCode,
  agentsNeverNamed,
  neighborQuarrel,
  airlineLine,
]
