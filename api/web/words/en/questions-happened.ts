import type { QuestionWords } from '../question-words.ts'

const yesNo = { yes: 'Yes', no: 'No', notSure: 'I am not sure' } as const

/** Part 1: what happened. */
export const happened = {
  now: {
    title: 'What is happening right now?',
    short: 'Right now',
    hint: 'Tick all that are true.',
    fields: {
      now: {
        missing: 'Tick what is true now. If nothing is, tick "None of these".',
        options: {
          hurt: 'Someone is badly hurt or sick',
          selfHarm: 'Someone may hurt themselves',
          died: 'Someone died',
          childAlone: 'A child is alone, or held without a parent',
          danger: 'We are in danger, or officers are here',
          held: 'Someone is held',
          missing: 'We do not know where someone is',
          moving: 'Someone may be moved or sent away in the next 3 days',
          other: 'Something else is urgent',
          notSure: 'I am not sure',
          none: 'None of these',
        },
      },
    },
  },
  urgent: {
    title: 'Get help now',
    short: 'How to go on',
    fields: {
      urgentPath: {
        label: 'How do you want to go on?',
        missing: 'Choose how you want to go on.',
        options: {
          short: 'Send a short urgent complaint. You can add the rest after.',
          all: 'Answer all questions.',
        },
      },
    },
  },
  held: {
    title: 'Who is being held?',
    short: 'Who is held',
    hint: 'Tell us what you know. Leave the rest empty.',
    fields: {
      held: {
        row: 'Person {{number}}',
        add: 'Add another person',
        remove: 'Take out person {{number}}',
        fields: {
          name: { label: 'Name or initials' },
          age: {
            label: 'Age',
            options: { under18: 'Under 18', adult: 'From 18 to 65', over65: 'Over 65', notSure: 'I am not sure' },
          },
          takenWhen: { label: 'When were they taken?' },
          lastPlace: { label: 'Where were they last, that you know of?' },
          byWhom: { label: 'Who took them?' },
          needs: {
            label: 'Do they need care?',
            hint: 'Tick all that are true.',
            options: {
              medicine: 'They need medicine',
              pregnant: 'They are pregnant',
              other: 'They need other care',
              notSure: 'I am not sure',
            },
          },
          had: {
            label: 'Did they get a call or a lawyer?',
            hint: 'Tick all that are true.',
            options: { call: 'A phone call', lawyer: 'A lawyer', neither: 'Neither', notSure: 'I am not sure' },
          },
          askedToSign: { label: 'Were they asked to sign something?', options: yesNo },
          toldOfMove: { label: 'Were they told that they will be moved?', options: yesNo },
          moveWhen: { label: 'When will they be moved?' },
        },
      },
    },
  },
  about: {
    title: 'Who is this about?',
    short: 'Who it is about',
    fields: {
      about: {
        missing: 'Choose who this is about.',
        options: {
          me: 'Me',
          knows: 'Someone who knows that I write',
          couldNotAsk: 'Someone I could not ask',
          sawIt: 'I saw it happen',
          helper: 'I help people as my work',
        },
      },
    },
  },
  permission: {
    title: 'How do you know them?',
    short: 'The person you write for',
    fields: {
      relation: { label: 'You are their', hint: 'For example: sister, friend, neighbor.' },
      mayContactThem: { label: 'May we contact them?', options: yesNo },
      permissionProof: {
        label: 'Can you show that they agree?',
        hint: 'A note from them is enough. You can send it later.',
        options: { now: 'Yes, I have it now', later: 'Yes, later', none: 'No', notSure: 'I am not sure' },
      },
    },
  },
  organization: {
    title: 'Where do you work?',
    short: 'Your work',
    fields: {
      organization: { label: 'Name of the place where you work' },
      organizationRole: { label: 'What you do there' },
      peopleAffected: {
        label: 'How many people is this about?',
        options: { one: 'One person', several: 'More than one', notSure: 'I am not sure' },
      },
      peopleCount: { label: 'If more than one, about how many?' },
    },
  },
  story: {
    title: 'What happened?',
    short: 'What happened',
    hint: 'Any language. Who was there? What did they do? How did it end?',
    fields: { story: { label: 'In your own words', missing: 'Tell us what happened. A few words are enough.' } },
  },
  kinds: {
    title: 'What kind of problem was it?',
    short: 'Kind of problem',
    hint: 'Tick all that are true.',
    fields: {
      kinds: {
        label: 'Kind of problem',
        options: {
          stops: 'A stop, a search, an arrest, or coming into a home',
          unequal: 'Treated worse because of race, language, faith, sex or disability',
          force: 'Force was used, or someone was hurt',
          sexual: 'Sexual touching or threats',
          custody: 'Bad care, or held too long',
          counsel: 'No lawyer, no call, or made to sign',
          vulnerable: 'A child or a sick person was not kept safe',
          localHelp: 'Local police gave help they should not, or no one stopped it',
          privacy: 'Private data, cameras, or phone spying',
          masks: 'Masks, no names, or threats for speaking up',
          property: 'Things were taken',
          tribal: 'Tribal rights',
          other: 'Something else',
          notSure: 'I am not sure',
        },
      },
      kindsOther: { label: 'If something else, what?' },
    },
  },
  when: {
    title: 'When did it happen?',
    short: 'When',
    hint: 'Your best guess is fine.',
    fields: {
      happenedOn: { label: 'Date', hint: 'If you do not know the day, leave it empty.' },
      happenedTime: { label: 'Time' },
      aboutWhen: { label: 'I only know about when', hint: 'For example: last winter, or the week of the flood.' },
      goingOn: { label: 'It is still going on' },
      lasted: { label: 'How long did it last?' },
    },
  },
  where: {
    title: 'Where did it happen?',
    short: 'Where',
    fields: {
      state: {
        label: 'State',
        missing: 'Choose the state. If you do not know, choose "I am not sure".',
        options: {
          az: 'Arizona',
          co: 'Colorado',
          nm: 'New Mexico',
          dc: 'Washington, D.C.',
          other: 'Another state',
          notSure: 'I am not sure',
        },
      },
      town: { label: 'Town or county' },
      place: { label: 'Street, or something near it' },
      placeKind: {
        label: 'What kind of place was it?',
        options: {
          home: 'A home',
          street: 'A street or a car',
          work: 'Work',
          school: 'A school or child care',
          hospital: 'A hospital or clinic',
          worship: 'A place of worship',
          court: 'A court',
          detention: 'A jail or detention center',
          shelter: 'A shelter',
          other: 'Another place',
          notSure: 'I am not sure',
        },
      },
      tribalLand: { label: 'Was it on tribal land?', options: yesNo },
    },
  },
  officers: {
    title: 'Which officers were there?',
    short: 'Officers',
    hint: 'Tick all that you saw or heard of.',
    fields: {
      officers: {
        label: 'Officers',
        options: {
          police: 'Local police',
          sheriff: 'Sheriff',
          statePolice: 'State police or patrol',
          ice: 'ICE',
          cbp: 'Border Patrol or CBP',
          otherFederal: 'Other federal officers',
          detention: 'Jail or detention staff',
          privateGuards: 'Private guards',
          unknown: 'No signs, or I could not tell',
          other: 'Someone else',
        },
      },
      agencyNames: { label: 'Names of the agencies, if you know them' },
    },
  },
} as const satisfies Omit<QuestionWords, 'reach' | 'contact' | 'share'>
