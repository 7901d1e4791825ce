// Health check of a container: exit 0 when the address answers 2xx within 4 seconds.
const [, , address = ''] = process.argv;
const answer = await fetch(address, { signal: AbortSignal.timeout(4_000) }).catch(() => null);
process.exit(answer?.ok === true ? 0 : 1);
