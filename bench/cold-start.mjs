// A new process up to its first completion: import, construct, call. The parent process measures the time.
//   node cold-start.mjs CONTENDER ORIGIN plain|stream
const [contender, origin, mode] = process.argv.slice(2);
const { create } = await import(`./contenders/${contender}.mjs`);
if (mode === 'plain') await create(`${origin}/plain/api/v1`).plain();
else await new Promise((resolve, reject) => create(`${origin}/64k/api/v1`).stream(resolve).catch(reject));
process.exit();
