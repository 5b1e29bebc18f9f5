import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Address } from 'postal-mime'

/** A mail as it was sent, and what stands in it. */
export type Mail = {
  id: string
  receivedAt: string
  from: string
  to: string[]
  subject: string
  messageId: string
  text: string
  html: string
}

/** Mails as files in a folder, named so that their order by name is the order they came in. */
export type Mails = ReturnType<typeof mailsIn>

export function mailsIn(folder: string, now: () => string) {
  const file = (id: string) => join(folder, `${id}.eml`)
  return {
    /** Keeps a mail whole or not at all. */
    async keep(raw: Buffer): Promise<void> {
      const id = `${now().replaceAll(':', '-')}_${randomBytes(4).toString('hex')}`
      await writeFile(`${file(id)}.new`, raw, { mode: 0o600 })
      await rename(`${file(id)}.new`, file(id))
    },
    /** Newest first. */
    async list(): Promise<Mail[]> {
      const ids = (await readdir(folder)).filter((name) => idForm.test(name.replace('.eml', ''))).sort()
      return await Promise.all(ids.reverse().map((name) => read(name.replace('.eml', ''), join(folder, name))))
    },
    /** Undefined if there is no such mail. */
    async one(id: string): Promise<Mail | undefined> {
      if (!idForm.test(id)) return undefined
      return await read(id, file(id)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
    },
  }
}

const idForm = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z_[\da-f]{8}$/

async function read(id: string, file: string): Promise<Mail> {
  const mail = await PostalMime.parse(await readFile(file))
  return {
    id,
    receivedAt: (id.split('_')[0] ?? '').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'),
    from: shown(mail.from),
    to: (mail.to ?? []).map(shown),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
  }
}

const shown = (address: Address | undefined): string => address?.address ?? address?.name ?? ''
