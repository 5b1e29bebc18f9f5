/**
 * npm ends at once when it is told to (SIGTERM), and takes only its shell along: we would run on, stopped by nobody. So we look whether
 * the one who started us is still there, and if not, take it as a SIGTERM of our own.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const starter = process.ppid
  const look = setInterval(() => {
    if (process.ppid === starter) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  look.unref()
}
