import type { Case, Subject } from '../case/case.ts'
import type { SubjectFact } from './subject-facts.ts'
import { marks } from './subject-facts.ts'

/** The case after a fact about a subject. Allegations keep the subjects they had: joining is a pointer, so that parting loses nothing. */
export function afterSubjectFact(kase: Case, fact: SubjectFact): Case {
  switch (fact.type) {
    case 'subjectDescribed':
      return described(kase, fact)
    case 'subjectIdentified':
      return changed(kase, fact.subject, (one) => ({ ...one, agency: fact.agency, name: fact.name }))
    case 'subjectLinked':
      return changed(kase, fact.subject, (one) => ({ ...one, link: { officer: fact.officer, agency: fact.agency } }))
    case 'subjectsJoined':
      return changed(kase, fact.subject, (one) => ({ ...one, joinedTo: fact.into }))
    case 'subjectsParted':
      return changed(kase, fact.subject, ({ joinedTo: _, ...one }) => one)
  }
}

const changed = (kase: Case, id: string, change: (one: Subject) => Subject): Case => ({
  ...kase,
  subjects: kase.subjects.map((one) => (one.id === id ? change(one) : one)),
})

function described(kase: Case, fact: Extract<SubjectFact, { type: 'subjectDescribed' }>): Case {
  const { subject: id, agency, allegations } = fact
  const known = Object.fromEntries(marks.flatMap((mark) => (fact[mark] === null ? [] : [[mark, fact[mark]]])))
  return {
    ...kase,
    subjects: [...kase.subjects, { id, agency, name: null, marks: known }],
    allegations: kase.allegations.map((a) => (allegations.includes(a.id) ? { ...a, subjects: [...a.subjects, id] } : a)),
  }
}
