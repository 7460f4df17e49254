export default async () => {
  globalThis.whylistEngineUsers -= 1;
  if (globalThis.whylistEngineUsers === 0) await (await globalThis.whylistEngine).stop();
};
