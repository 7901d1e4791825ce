import ts from 'typescript';

/** A code that answers may have, as the source says it. */
export interface ProblemCode {
  readonly code: string;
  readonly status: number;
  /** Null beside English words: told to programs alone (OAuth). */
  readonly fr: string | null;
  /** Null: the words are in another file. */
  readonly en: string | null;
}

/** Status of each kind of refusal, as the HTTP shell has them. */
export type Statuses = ReadonlyMap<string, number>;

const CODE = /^(?!(?:application|text|image|multipart|message)\/)[a-z][a-z-]*\/[a-z][a-z0-9-]*$/;
const NOT_FOUND = new Set(['notFound', 'unknownReference']);
/** What a body or query is refused with, unless the source says otherwise. */
const REFUSED = 422;

/** Clients of a firm come by one of two doors, which refuse in the same words. */
const DOORS = ['client-link', 'questionnaire'];

const nameOf = (node: ts.Node) => (ts.isIdentifier(node) ? node.text : '');

type Said = ts.StringLiteral | ts.TemplateExpression;

function codesOf(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return CODE.test(node.text) ? [node.text] : [];
  if (!ts.isTemplateExpression(node) || node.head.text !== '') return [];
  const [span, ...others] = node.templateSpans;
  if (span === undefined || others.length > 0 || nameOf(span.expression) !== 'door') return [];
  return DOORS.map((door) => door + span.literal.text).filter((code) => CODE.test(code));
}

function isSaidAsCode(node: Said): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) {
    return parent.initializer === node && nameOf(parent.name) === 'code';
  }
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  return (parent.arguments?.length ?? 0) > 1 && !ts.isPropertyAccessExpression(parent.expression);
}

/** A text without what is put into it. */
function words(node: ts.Expression | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

const isProse = (text: string | null) => text !== null && text.includes(' ');

function pair(fr: string | null, en: string | null): readonly [string, string] | null {
  return fr !== null && en !== null && isProse(fr) && isProse(en) ? [fr, en] : null;
}

function detailIn(node: ts.Node): readonly [string, string] | null {
  if (ts.isObjectLiteralExpression(node)) {
    const said = (name: string) =>
      words(
        node.properties.filter(ts.isPropertyAssignment).find((one) => nameOf(one.name) === name)
          ?.initializer,
      );
    const found = pair(said('fr'), said('en'));
    if (found !== null) return found;
  }
  if (ts.isCallExpression(node)) {
    const at = node.arguments.findIndex((argument) => isProse(words(argument)));
    const found = at < 0 ? null : pair(words(node.arguments[at]), words(node.arguments[at + 1]));
    if (found !== null) return found;
  }
  return ts.forEachChild(node, (child) => detailIn(child) ?? undefined) ?? null;
}

function ancestorsOf(node: ts.Node): readonly ts.Node[] {
  const above: ts.Node[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) above.push(at);
  return above;
}

function firstArgumentOf(node: ts.Node, made: string): string | null {
  if (!ts.isNewExpression(node) || nameOf(node.expression) !== made) return null;
  return words(node.arguments?.[0]);
}

/** What a name stands for, when the file says it outside of any function. */
function declaredIn(file: ts.SourceFile, name: string): ts.Node | null {
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement;
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((one) => nameOf(one.name) === name);
    if (found !== undefined) return found.initializer ?? null;
  }
  return null;
}

function statusOf(node: ts.Node, statuses: Statuses): number | null {
  const kind = firstArgumentOf(node, 'DomainError');
  if (kind !== null) return statuses.get(kind) ?? null;
  const oauth = firstArgumentOf(node, 'TokenRefusal');
  // RFC 6749, section 5.2.
  if (oauth !== null) return oauth === 'invalid_client' ? 401 : 400;
  if (ts.isCallExpression(node) && NOT_FOUND.has(nameOf(node.expression))) return 404;
  if (ts.isCallExpression(node) && nameOf(node.expression) === 'invalid') return REFUSED;
  if (ts.isPropertyAssignment(node) && ts.isNumericLiteral(node.name))
    return Number(node.name.text);
  if (!ts.isObjectLiteralExpression(node)) return null;
  const [status] = node.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => nameOf(name) === 'status');
  return status !== undefined && ts.isNumericLiteral(status.initializer)
    ? Number(status.initializer.text)
    : null;
}

function firstIn<Found>(node: ts.Node, find: (node: ts.Node) => Found | null): Found | null {
  return find(node) ?? ts.forEachChild(node, (child) => firstIn(child, find) ?? undefined) ?? null;
}

/** The status of a function of the same file that is called with the code. */
function statusOfCalled(node: ts.Node, statuses: Statuses): number | null {
  if (!ts.isCallExpression(node)) return null;
  const called = declaredIn(node.getSourceFile(), nameOf(node.expression));
  return called && firstIn(called, (one) => statusOf(one, statuses));
}

/** Where the constant that holds the code is thrown. */
function statusOfMention(outermost: ts.Node, statuses: Statuses): number | null {
  if (!ts.isVariableStatement(outermost)) return null;
  const [declared] = outermost.declarationList.declarations;
  const name = declared === undefined ? '' : nameOf(declared.name);
  const mentions = (node: ts.Node) =>
    firstIn(node, (one) => (ts.isIdentifier(one) && one.text === name ? true : null));
  const others = outermost
    .getSourceFile()
    .statements.filter((one) => one !== outermost && mentions(one) === true);
  return others.map((one) => firstIn(one, (at) => statusOf(at, statuses))).find(Boolean) ?? null;
}

/** In the words of a constant of the same file, or in English alone. */
function otherDetail(node: Said): readonly [string | null, string] | null {
  const file = node.getSourceFile();
  for (const above of ancestorsOf(node)) {
    const found = firstIn(above, (one) => {
      const declared = ts.isIdentifier(one) ? declaredIn(file, one.text) : null;
      return declared && detailIn(declared);
    });
    if (found !== null) return found;
  }
  const { parent } = node;
  const english = ts.isCallExpression(parent) ? words(parent.arguments[1]) : null;
  return english !== null && isProse(english) ? [null, english] : null;
}

function problemAt(node: Said, statuses: Statuses): Omit<ProblemCode, 'code'> {
  const above = ancestorsOf(node);
  const outermost = above.at(-1) ?? node;
  const status =
    above.map((one) => statusOf(one, statuses)).find((one) => one !== null) ??
    above.map((one) => statusOfCalled(one, statuses)).find((one) => one !== null) ??
    firstIn(outermost, (one) => statusOf(one, statuses)) ??
    statusOfMention(outermost, statuses) ??
    REFUSED;
  const detail = above.map(detailIn).find((one) => one !== null) ?? otherDetail(node);
  return { status, fr: detail?.[0] ?? null, en: detail?.[1] ?? null };
}

/** Every code that a file of the product says beside the words for it. */
export function codesIn(source: string, statuses: Statuses): readonly ProblemCode[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: ProblemCode[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isStringLiteral(node) || ts.isTemplateExpression(node)) && isSaidAsCode(node)) {
      const codes = codesOf(node);
      found.push(...codes.map((code) => ({ code, ...problemAt(node, statuses) })));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
