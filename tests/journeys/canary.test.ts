import { mkdtempSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, vi } from 'vitest'
import { factCatalogue } from '../../domain/case/fact-catalogue.ts'
import { type Browser, browser, type Fields } from '../support/browser-like.ts'
import { type Casework, limitIsExtended, subjectsAreTold, triageWrites } from '../support/canary-casework.ts'
import { atTheDoor, byCall, fileOnPages, partner, sent, signIn, viaApi } from '../support/canary-people.ts'
import { chapters } from '../support/chapters.ts'
import { until } from '../support/engine.ts'
import { asForm, everyAnswer, everyPlan } from '../support/every-answer.ts'
import { heardAddresses } from '../support/heard-addresses.ts'
import { type House, openHouse } from '../support/house.ts'
import { serverWords } from '../support/mail-server.ts'
import { dump, markersIn } from '../support/marker-search.ts'
import { makeMarkers } from '../support/markers.ts'
import { byPerson } from '../support/trial-office.ts'
import { whereWritten, writeOpenly } from '../support/written-openly.ts'

// A word that stands nowhere else is typed into every field that may say who somebody is or what happened to them. Afterwards it is
// looked for everywhere that somebody could look who has no key.

const chapter = chapters()
const markers = makeMarkers()
const { mark } = markers
const addresses = heardAddresses()
let folder: string
let house: House
const desk = {} as Record<'triage' | 'supervisor' | 'investigator' | 'legal' | 'hotline', Browser>

beforeAll(async () => {
  // Whatever a process puts into its temporary folder is searched as well.
  folder = mkdtempSync(join(tmpdir(), 'redress-canary-'))
  vi.stubEnv('TMPDIR', join(folder, 'house'))
  await mkdir(join(folder, 'house'))
  house = await openHouse()
  for (const who of ['triage', 'supervisor', 'investigator', 'legal', 'hotline'] as const) desk[who] = await atTheDoor(house, who)
})
afterAll(async () => {
  await house?.close()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

type Filed = Awaited<ReturnType<typeof fileOnPages>>
let first: Filed
let second: Filed
/** Pages on which people who may read it read the first complaint. */
const shown: { text: string }[] = []

const give = (who: keyof typeof desk, { receipt }: Filed, command: string, fields: Fields) =>
  sent(desk[who].submit(`/cases/${receipt.caseId}/${command}`, fields))

/** What is written on the first case about its allegations, limits and subjects. */
const casework: Casework = {
  mark,
  give: (who, command, fields) => give(who, first, command, fields),
  clockWith: async (rule) => {
    const found = await house.store.cases.findById(first.receipt.caseId).lean()
    return found?.case.clocks.find((clock) => clock.rule === rule)?.id ?? ''
  },
}

/** Nothing waits for a decision any more, in whichever inbox. */
const allDecided = () =>
  until(
    'everything is decided',
    async () => {
      const waiting = { outcome: null, trouble: null }
      const { publicInbox, staffInbox } = house.store
      return (await publicInbox.countDocuments(waiting)) + (await staffInbox.countDocuments(waiting)) === 0
    },
    60,
  )

chapter('everything is told once, through every door', async () => {
  first = await fileOnPages(house, everyAnswer(markers, 'web', 'knows'))
  second = await fileOnPages(house, everyAnswer(markers, 'web for others', 'helper'))
  const { urgentPath: _, ...told } = everyAnswer(markers, 'call', 'helper')
  await byCall(desk.hotline, asForm(told), mark('call that is not sent'))
  expect((await partner(house, { answers: everyAnswer(markers, 'partner', 'knows') })).status).toBe(201)
  await until('all four are open', async () => (await house.store.cases.countDocuments()) === 4, 60)
})

chapter('everybody writes into every field they have', async () => {
  const [both, { person }] = [['a1', 'a2'], first]
  await give('triage', first, 'add-note', { text: mark('note of triage') })
  await give('triage', first, 'accept-complaint', { allegations: ['F1', 'S1'], priority: 'P0' })
  await give('triage', first, 'send-message', { text: mark('message') })
  await triageWrites(casework)
  await give('triage', second, 'decline-complaint', {
    reason: 'duplicate',
    explanation: mark('explanation'),
    words: mark('words, declined'),
  })
  await give('supervisor', first, 'assign-investigator', { allegations: both, investigator: 'demo-investigator' })
  await limitIsExtended(casework)
  await give('investigator', first, 'name-subject', { allegations: ['a1'], agency: 'ice', name: mark('subject') })
  await subjectsAreTold(casework)
  await give('supervisor', first, 'override-routes', { allegation: 'a1', offices: ['AG'], reason: mark('reason of a route') })
  await give('supervisor', first, 'record-consent', { office: 'AG', choice: 'withName', words: mark('words of consent') })
  const referral = { letter: mark('letter'), summary: mark('summary of a referral'), person: mark('person in a referral') }
  await give('investigator', first, 'prepare-referral', { allegation: 'a1', office: 'AG', shares: 'withName', ...referral })
  await give('investigator', first, 'stop-referral', { referral: 'f1', reason: mark('reason to stop') })
  await give('investigator', first, 'prepare-referral', { allegation: 'a1', office: 'AG', shares: 'withName', ...referral })
  await give('supervisor', first, 'send-referral', { referral: 'f2', way: 'portal' })
  await give('investigator', first, 'ask-referral-status', { referral: 'f2', text: mark('question to an office') })
  await give('investigator', first, 'record-acknowledgement', { referral: 'f2', theirs: mark('their reference') })
  await give('investigator', first, 'record-referral-answer', { referral: 'f2', answer: 'acceptedIt', text: mark('their answer') })
  await give('investigator', first, 'complete-task', { task: await taskByHand(), result: mark('result') })
  await sent(person.submit('/status', { code: first.code }))
  await sent(person.submit('/status/messages', { text: mark('message of the person') }))
  await sent(person.submit('/status/contact', asForm(everyPlan(markers, 'new plan'))))
  await sent(person.submit('/status/sharing', { shareName: 'ask', mustNotSee: mark('must not see') }))
  await sent(person.submit('/status/withdraw', { reason: mark('reason to withdraw') }))
  await allDecided()
  shown.push(await desk.supervisor.submit(`/cases/${first.receipt.caseId}/people`, { purpose: mark('purpose, asked before') }))
  await sent(desk.investigator.submit(`/cases/${first.receipt.caseId}/refuse-request`, { request: 'r1', words: mark('words, refused') }))
  await sent(person.submit('/status/contact', asForm(everyPlan(markers, 'plan that holds'))))
  await allDecided()
  await give('supervisor', first, 'confirm-request', { request: 'r3' })
  await give('investigator', first, 'send-to-legal-review', { allegations: both, summary: mark('summary') })
  const passphrase = mark('passphrase')
  await sent(desk.legal.submit('/legal', { passphrase, again: passphrase }))
  await give('legal', first, 'add-privileged-note', { text: mark('privileged note') })
  await give('legal', first, 'return-from-legal-review', { allegations: ['a1'], reasons: mark('reasons to return') })
  await give('legal', first, 'approve-legal-review', { allegations: ['a2'], opinion: mark('opinion') })
  const decision = { allegation: 'a2', outcome: 'sustained', reasons: mark('reasons'), words: mark('words, decided') }
  await give('supervisor', first, 'decide-allegation', decision)
})

const taskByHand = async (): Promise<string> => {
  const { text } = await desk.investigator.get(`/cases/${first.receipt.caseId}/complete-task`)
  return /name="task" value="(\w+)"/.exec(text)?.[1] ?? ''
}

chapter('no field is left out', async () => {
  const sealed = Object.entries(factCatalogue).flatMap(([type, fields]) =>
    Object.entries(fields).flatMap(([field, kept]) => (kept === 'open' ? [] : [{ 'fact.type': type, [`fact.${field}`]: { $ne: null } }])),
  )
  const counts = await Promise.all(sealed.map((one) => house.store.facts.collection.countDocuments(one)))
  expect(sealed.filter((_, at) => counts[at] === 0)).toEqual([])
})

chapter('whoever may read a case finds in it what was written, so that the words really went in', async () => {
  const { caseId } = first.receipt
  const purpose = mark('purpose')
  const pages = await Promise.all([
    ...shown,
    ...['', '/allegations', '/referrals', '/notes', '/messages'].map((path) => desk.supervisor.get(`/cases/${caseId}${path}`)),
    desk.supervisor.submit(`/cases/${caseId}/people`, { purpose }),
    desk.legal.get(`/cases/${caseId}/legal`),
    first.person.get('/status/messages'),
    first.person.get('/status'),
  ])
  const text = pages.map((page) => page.text).join('\n')
  const written = markers.all.filter(
    ({ field }) =>
      !/^(web for others|web: (organization|peopleCount)|call|partner|passphrase|purpose|explanation|words, declined)/.test(field),
  )
  expect(written.filter(({ word }) => !text.includes(word)).map(({ field }) => field)).toEqual([])
})

chapter('much is typed that is refused', async () => {
  const { person, receipt } = first
  const { caseId } = receipt
  const api = await viaApi(desk.investigator)
  const long = (field: string) => mark(field).padEnd(10_001, ' and so on')
  const stranger = browser(house.publicUrl)
  const answers = await Promise.all([
    api(caseId, 'send-to-legal-review', { allegations: ['a2'], summary: mark('summary at the wrong time') }),
    api(caseId, 'complete-task', { task: 't99', result: mark('result of no task') }),
    api(caseId, 'name-subject', { allegations: ['a1'], agency: mark('agency'), name: mark('name with a wrong agency') }),
    api(caseId, 'add-note', { text: long('note, too long') }),
    api(caseId, 'add-note', { text: 'x', [mark('unknown field')]: mark('value of an unknown field') }),
    partner(house, { answers: { story: long('story, too long'), state: mark('state'), [mark('question')]: 1 } }),
    partner(house, { answers: { story: { $ne: mark('operator') }, held: [{ __proto__: null, name: [mark('list')] }] } }),
    partner(house, `{"answers": {"story": "${mark('broken body')}`),
    partner(house, { answers: {} }, { authorization: `Bearer ${mark('token')}` }),
    partner(house, { answers: {} }, { 'idempotency-key': mark('key') }),
    partner(house, mark('other type'), { 'content-type': `text/${mark('content type')}` }),
    fetch(`${house.publicUrl}/api/v1/status`, {
      method: 'POST',
      body: JSON.stringify({ code: mark('code of a program') }),
      headers: { 'content-type': 'application/json' },
    }),
    person.submit('/status/messages', { text: long('message, too long') }),
    person.submit('/status/contact', { reach: ['email', 'phone'], email: mark('no address'), phone: mark('no number') }),
    stranger.submit('/status', { code: mark('wrong code') }),
    stranger.submit('/complaint/resume', { code: mark('wrong code to come back') }),
    browser(house.staffUrl).submit('/sign-in', { email: `${mark('who')}@example.org`, password: mark('password') }),
    desk.triage.submit('/search', { find: mark('search') }),
  ])
  expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([])
})

chapter('and typed on after a visit had ended, so that it waits until they are back', async () => {
  const { person, code, receipt } = first
  const message = await person.get('/status/messages')
  person.cookies.delete('visit')
  const asked = await person.send(message, { text: mark('message after the visit') })
  expect(asked.text).toContain('Write your code once more')
  await sent(person.send(asked, { code }))

  const note = await desk.supervisor.get(`/cases/${receipt.caseId}/add-note`)
  await house.store.sessions.deleteMany({ user: 'demo-supervisor' })
  const askedAgain = await desk.supervisor.send(note, { text: mark('note after the session') })
  expect(askedAgain.text).toContain('name="kept"')
  await signIn(house, desk.supervisor, 'supervisor', askedAgain)
  expect((await house.store.sessions.findOne({ user: 'demo-supervisor' }).lean())?.content).toBeTruthy()
})

chapter('and much while things fail', async () => {
  const { person, receipt } = first
  const at = new Date().toISOString()
  const inbox = { officeKey: house.keys.officeKey, publicStore: house.store }
  // What no page lets through: the process at the public door may not be what it was.
  await byPerson(inbox, receipt, 'write-message', { text: [mark('list for a text')] }, at)
  await byPerson(inbox, receipt, 'write-message', { text: { deep: mark('object for a text') } }, at)
  await byPerson(inbox, receipt, 'change-contact-plan', { plan: mark('text for a plan'), mail: mark('text for a yes') }, at)
  await byPerson(inbox, receipt, 'no-such-command', { text: mark('text of no command') }, at)
  // The mail server refuses, and repeats who was meant.
  house.mail.usually = { refuse: 'recipient', code: 550 }
  await give('supervisor', second, 'send-message', { text: mark('message nobody is told of') })
  await allDecided()

  const question = await person.get('/complaint/now')
  const note = await desk.supervisor.get(`/cases/${receipt.caseId}/add-note`)
  await house.stop('MongoDB')
  const answers = await Promise.all([
    person.send(question, { now: 'none' }),
    desk.supervisor.send(note, { text: mark('note while the database is away') }),
    partner(house, { answers: everyAnswer(markers, 'partner, database away', 'knows') }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
  await house.restartMongo()
})

chapter('no word of it stands anywhere for somebody without a key, and the search would have found it', async () => {
  const planted = makeMarkers()
  await writeOpenly(house, folder, planted)
  await dump(house.adminUri, join(folder, 'dump'))
  await writeFile(join(folder, 'addresses'), addresses.join('\n'))
  await writeFile(join(folder, 'mails'), house.mail.seen.map(({ raw }) => raw.replaceAll(/^To: .*$/gim, '')).join('\n'))
  const found = (await markersIn(folder, planted)).join('\n')
  for (const place of whereWritten) expect(found).toMatch(place)
  const words = { word: serverWords.split(' ')[2] ?? '', field: 'what the mail server said' }
  expect(await markersIn(folder, { all: [...markers.all, words] })).toEqual([])
})
