// Preloaded into every server that a command starts: when the command is killed so hard that it cannot say goodbye,
// the channel between the two closes, and the server stops as if it had been asked to.
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 20_000).unref()
  })
  process.channel.unref()
}
