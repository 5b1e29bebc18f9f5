import type { Visitor } from './visitor.ts'

/** Answers everything an anonymous person must, up to the page where answers are checked. */
export async function answerAll(visitor: Visitor, story = 'They took my phone.'): Promise<void> {
  await visitor.open('/complaint/now')
  await visitor.send({ now: 'none' })
  await visitor.send({ about: 'me' })
  await visitor.send({ story })
  await visitor.send({ kinds: ['stops', 'property'] })
  await visitor.send({ 'happenedOn.month': '11', 'happenedOn.day': '3', 'happenedOn.year': '2026' })
  await visitor.send({ state: 'co' })
  await visitor.send({ officers: 'sheriff' })
  await visitor.send({ reach: 'none' })
  await visitor.send({ shareName: 'never' })
}

/** The code on a page, as it is printed. */
export const codeOn = (visitor: Visitor): string => (/id="code">(.*?)<\/bdi>/.exec(visitor.page().html)?.[1] ?? '').replace(/<wbr\/?>/g, '')

/** Files a complaint and puts the code away; gives the code. */
export async function fileOne(visitor: Visitor, story?: string): Promise<string> {
  await answerAll(visitor, story)
  await visitor.send({})
  const code = codeOn(visitor)
  await visitor.send({})
  return code
}
