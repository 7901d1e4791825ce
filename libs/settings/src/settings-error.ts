export interface SettingsProblem {
  readonly variable: string;
  readonly problem: string;
}

/** Everything wrong with the environment, in one message. Holds no value of any variable that may be secret. */
export class SettingsError extends Error {
  readonly problems: readonly SettingsProblem[];

  constructor(problems: readonly SettingsProblem[]) {
    const lines = problems.map(({ variable, problem }) => `  ${variable} ${problem}`);
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super(
      `The settings have ${count}:\n${lines.join('\n')}\nEvery variable is described in README.md.`,
    );
    this.name = 'SettingsError';
    this.problems = problems;
  }
}
