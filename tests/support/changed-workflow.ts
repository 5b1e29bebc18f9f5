import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker'

const project = fileURLToPath(new URL('../../', import.meta.url))
const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} }

/** The workflows as one bundle, with one place of `handleComplaint` written differently. Throws if that place is not there. */
export async function changedWorkflowBundle(was: string, is: string): Promise<WorkflowBundleWithSourceMap> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-changed-'))
  try {
    await cp(join(project, 'workflows'), join(folder, 'workflows'), { recursive: true })
    await symlink(join(project, 'node_modules'), join(folder, 'node_modules'))
    const file = join(folder, 'workflows', 'handle-complaint.ts')
    const source = await readFile(file, 'utf8')
    if (!source.includes(was)) throw new Error(`the workflow has no place that reads: ${was}`)
    await writeFile(file, source.replace(was, is))
    return await bundleWorkflowCode({ workflowsPath: join(folder, 'workflows', 'index.ts'), logger: silent })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
