/** The oldest Node this runs on. Checked before anything is imported that would fail on an older one with a riddle. */
const needed = [20, 19]

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  console.error(
    `Redress needs Node ${needed.join('.')} or newer; this is ${process.versions.node}.\nInstall one (https://nodejs.org) and start again.`,
  )
  process.exit(1)
}
