// Preloaded into a process to tell the most memory it had.
process.on('exit', () => {
  process.stderr.write(`bench megabytes: ${Math.round(process.resourceUsage().maxRSS / 1000)}\n`);
});
