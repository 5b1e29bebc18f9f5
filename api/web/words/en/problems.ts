/** What is wrong with an answer, and how to mend it. `field` is the name of what was asked. */
export const problems = {
  missing: 'Answer this: {{field}}',
  tooLong: '{{field}}: at most {{max}} characters. Shorten it, or send the rest as a message later.',
  tooMany: '{{field}}: at most {{max}} people. Tell us about the others in your story.',
  notAnOption: '{{field}}: choose from the list.',
  alone: '"None" cannot be true with something else. Take out one of them.',
  yearMissing: 'Add the year. If you do not know it, leave all three empty.',
  monthMissing: 'Add the month. If you do not know the day, leave it empty.',
  notADate: 'This is not a date. Use numbers, such as 11, 3 and 2026.',
  future: 'This date has not come yet. Check the year.',
  hourMissing: 'Add the hour, or leave the time empty.',
  halfMissing: 'Choose a.m. or p.m.',
  notATime: 'This is not a time. Use numbers, such as 9 and 40.',
  notAnEmail: 'This is not an e-mail address. It looks like name@example.org.',
  notAPhone: 'This is not a phone number. Use at least 7 numbers.',
  wrongType: '{{field}}: we could not read this.',
  unknown: 'We do not know this field.',
} as const
