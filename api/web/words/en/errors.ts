/** What a person reads when something does not work; each says what to do next. */
export const errors = {
  badRequest: { title: 'We could not read that', text: 'Go back and try again, or go to the start.' },
  signIn: { title: 'Sign in first', text: 'Then you come back to the page you asked for.' },
  forbidden: { title: 'This is closed to you', text: 'Your role or your ties close this page. Your supervisor can explain.' },
  forged: { title: 'This did not come from our page', text: 'Nothing was changed. Open the page again and send it from there.' },
  stalePage: { title: 'Please press once more', text: 'This page was open for a long time, or cookies are off. What you typed is kept.' },
  notFound: { title: 'This page is not here', text: 'Go to the start, or use your code.' },
  conflict: { title: 'This was already sent in another form', text: 'The first one counts. Open the page again to see it.' },
  tooLarge: { title: 'That is too long', text: 'Shorten it and send it again.' },
  wrongType: { title: 'We cannot read that kind of content', text: 'Send the form from our page.' },
  problems: { title: 'Some things need a look', text: 'Nothing was saved yet. Each problem is named.' },
  tooMany: { title: 'Many people are here', text: 'Wait 10 seconds, then press the button again. Your answers are kept.' },
  outage: { title: 'We cannot do that now', text: 'Nothing was received or changed. Try again in a minute.' },
  bug: { title: 'Something broke on our side', text: 'Try again, or call us and say this number: {{id}}.' },
  number: 'Number of this request: {{id}}',
  toStart: 'Go to the start',
  pressAgain: 'Send it again',
  api: {
    key: 'Send an Idempotency-Key header: 32 to 200 random characters, such as a UUID.',
    different: 'This Idempotency-Key came before with another body. Use a new key for a new complaint.',
  },
} as const
