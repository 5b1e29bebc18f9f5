/** The pages before the form, and those that explain. */
export const start = {
  title: 'Tell us what officers did',
  history: 'Start',
  emergency: 'If someone is in danger',
  danger: 'Danger to life?',
  call911: 'Call 911',
  hotline: 'Hotline',
  hours: 'day and night',
  heldNow: 'Someone is being held now',
  lines: { all: 'We look into every complaint.', name: 'You can leave your name out.', anyone: 'Anyone may write to us.' },
  begin: 'Start',
  resume: 'Come back to a complaint',
  status: 'See where your complaint stands',
  expect: 'What to expect',
  expectations: {
    time: { name: 'Time', text: 'About 10 minutes. You can stop and come back.' },
    questions: { name: 'Questions', text: 'Eleven screens. Skip what you like.' },
    end: { name: 'At the end', text: 'You get a code. It is your way back to your complaint.' },
    word: { name: 'Our first word', text: 'Within 2 working days.' },
  },
  sees: 'Who sees it',
  seesText: 'The people here who look into complaints. You choose who else may see it. We never ask about immigration status.',
  court: 'A court can order us to hand over papers.',
  courtMore: 'Read what a court can ask for',
  other: 'Other ways to do this',
  callUs: 'Call us:',
  safety: 'Use this site safely on a shared phone',
} as const

export const safety = {
  title: 'Staying safe',
  intro: 'Others may see what you do here, on this phone or over your shoulder.',
  exit: {
    title: 'The Exit button',
    opens: '"Exit this page" opens a weather site at once.',
    clears: 'It clears what you typed. Answers you saved with a code stay.',
    back: 'The Back button then shows none of your answers.',
    limits: 'It cannot clear the list of sites that your browser keeps. Someone may still see that you were here.',
  },
  phone: {
    title: 'On a shared phone or computer',
    private: 'Open a private window before you start.',
    history: 'When you are done, clear this site from the list of visited sites.',
    leave: 'Press "Leave and clear this page" when you have read your messages.',
    work: 'Do not use a phone or computer that belongs to your employer or to an agency.',
  },
  code: {
    title: 'Your code',
    keep: 'Write it on paper. Keep it where only you can find it.',
    photo: 'Do not send it by text or e-mail.',
    taken: 'If someone else saw it, open your status page and replace it.',
  },
  begin: 'Start a complaint',
} as const

export const privacy = {
  title: 'Privacy',
  keep: {
    title: 'What we keep',
    told: 'What you tell us. We lock it before it is stored.',
    draft: 'Answers you did not send: 20 hours. Answers you saved: 14 days. Only your code opens them.',
    not: 'We do not keep the internet address you write from. There are no ads and no trackers.',
    cookies: 'This site uses cookies only to hold your place. They end by themselves, within 20 hours at most.',
  },
  who: {
    title: 'Who can open it',
    web: 'This website can lock what you send. It cannot open it again.',
    staff: 'The people who look into your complaint open it. Each time is written down.',
    others: 'Other offices only get what you allowed.',
    committee: 'The oversight committee sees no names and no story.',
  },
  court: {
    title: 'What a court can ask for',
    order: 'A court can order us to hand over papers. Then we tell you, if the law lets us.',
    not: 'We cannot hand over what you did not tell us. You can leave your name out.',
  },
  how: {
    title: 'How long',
    text: 'We keep a complaint while we look into it, and after that as long as the law says. Then its keys are destroyed and nobody can read it.',
  },
} as const

export const accessibility = {
  title: 'Accessibility',
  aim: {
    title: 'What we aim for',
    text: 'These pages follow WCAG 2.2, level AA. They work without JavaScript, by keyboard alone, with large text, and with screen readers.',
  },
  gaps: {
    title: 'What is missing',
    autofill: 'Your browser will not fill in forms for you. This is on purpose: a shared phone must not remember them.',
    languages: 'Only English and Spanish for now. The Spanish was not checked by a person yet.',
    people: 'Machines tested these pages. People who use screen readers did not yet.',
    audio: 'You cannot yet listen to the questions, or send a voice file.',
  },
  other: { title: 'Other ways', call: 'You can make a complaint by phone. For relay, dial 711.' },
  tested: 'Last tested: November 22, 2026.',
} as const
