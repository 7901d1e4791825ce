const AGAIN_MS = 3_000;

/** Asks again until it is there: for what nobody asked for, whose absence must not take the page away. */
export const insisting =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    for (;;) {
      try {
        return await load();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    }
  };
