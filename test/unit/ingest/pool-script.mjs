// Stands in for the parser in tests of the pool: does what the name of the file says.
process.on('message', ({ path }) => {
  if (path === 'hang') for (;;);
  if (path === 'die') process.kill(process.pid, 'SIGKILL');
  if (path === 'grow') {
    const kept = [];
    for (;;) kept.push(new Uint8Array(32 * 1024 * 1024).fill(1));
  }
  const wait = path.startsWith('wait ') ? Number(path.slice(5)) : 0;
  setTimeout(
    () => process.send({ status: 'quarantined', reason: 'empty', message: `${path} ${process.pid}`, ms: wait }),
    wait,
  );
});
process.send('ready');
