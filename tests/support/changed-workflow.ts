import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker'
import type { Edit } from './breaking-edits.ts'

const project = fileURLToPath(new URL('../../', import.meta.url))
const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} }

/** Stands in the bundle where the name of the edit that is to run comes. */
const chosen = 'THE-CHOSEN-EDIT'

/**
 * The workflow as changed by each of these edits, in one bundle: bundling takes seconds, choosing none. Gives the bundle of an edit by
 * its name. Throws if the file has no place that an edit speaks of.
 */
export async function changedWorkflows(edits: Readonly<Record<string, Edit>>): Promise<(name: string) => WorkflowBundleWithSourceMap> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-changed-'))
  try {
    await mkdir(join(folder, 'tests', 'support'), { recursive: true })
    const guard = join(folder, 'tests', 'support', 'told-shape.ts')
    await cp(join(project, 'tests', 'support', 'told-shape.ts'), guard)
    await symlink(join(project, 'node_modules'), join(folder, 'node_modules'))
    const entry = await written(folder, Object.entries(edits))
    const bundle = await bundleWorkflowCode({ workflowsPath: entry, workflowInterceptorModules: [guard], logger: silent })
    return (name) => ({ ...bundle, code: bundle.code.replaceAll(chosen, name) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes each changed workflow in a folder of its own, and an entry that exports the chosen one of them. */
async function written(folder: string, edits: readonly (readonly [string, Edit])[]): Promise<string> {
  const source = await readFile(join(project, 'workflows', 'handle-complaint.ts'), 'utf8')
  const imports: string[] = []
  for (const [i, [, edit]] of edits.entries()) {
    await writeFile(join(folder, `edit-${i}.ts`), edit.reduce(changed, source))
    imports.push(`import * as edit${i} from './edit-${i}.ts'`)
  }
  const table = edits.map(([name], i) => `${JSON.stringify(name)}: edit${i}`).join(', ')
  const choice = `const all: Record<string, any> = { ${table} }\nexport const handleComplaint = all['${chosen}'].handleComplaint\n`
  const entry = join(folder, 'index.ts')
  await writeFile(entry, `${imports.join('\n')}\n${choice}`)
  return entry
}

function changed(source: string, [was, is]: readonly [string, string]): string {
  if (!source.includes(was)) throw new Error(`the workflow has no place that reads: ${was}`)
  return source.replace(was, () => is)
}
