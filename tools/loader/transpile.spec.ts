import { describe, expect, it } from '@jest/globals';
import { needsCompiler, transpile } from './transpile.ts';

describe('loader', () => {
  it.each([
    ["@Controller('v1')\nexport class A {}", true],
    ['export class A {\n  constructor(@Inject(B) private readonly b: B) {}\n}', true],
    ['/**\n * @example f(1)\n */\nexport const f = (n: number) => n;', false],
    ["import { Jours } from '@socialgouv/jours-feries';", false],
    ['export class A {\n  constructor(\n    private readonly b: B,\n  ) {}\n}', true],
    ['export class A {\n  readonly b: B;\n  constructor(b: B) {\n    this.b = b;\n  }\n}', false],
    ["const mail = 'avocate@demo.test';", false],
  ])('%j → %s', (source, expected) => {
    expect(needsCompiler(source)).toBe(expected);
  });

  it('keeps the types Nest injects by', () => {
    const code = transpile(
      'export class B {}\n@Injectable()\nexport class A { constructor(private readonly b: B) {} }',
      'a.ts',
    );
    expect(code).toContain('"design:paramtypes"');
    expect(code).toContain('sourceMappingURL=data:');
  });
});
