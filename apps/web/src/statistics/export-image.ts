import { saveFile } from '../ui/save-file.ts';

const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
const SVG = 'http://www.w3.org/2000/svg';
const SCHEME = 'data-mantine-color-scheme';
const MARGIN = 24;
const LINE = 18;
const LETTERS_A_LINE = 6.4;

interface Words {
  readonly title: string;
  /** What it shows, on how many dossiers. */
  readonly sentence: string;
  readonly foot: string;
}

/** Paper is white: what is exported looks as it does by day. Nothing is painted in between. */
function inDaylight<Result>(work: () => Result): Result {
  const root = document.documentElement;
  const scheme = root.getAttribute(SCHEME) ?? 'light';
  root.setAttribute(SCHEME, 'light');
  try {
    return work();
  } finally {
    root.setAttribute(SCHEME, scheme);
  }
}

/** A copy that needs no style sheet. */
function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const one = copies[index];
    const computed = getComputedStyle(original);
    for (const name of STYLED) one?.setAttribute(name, computed.getPropertyValue(name));
    for (const name of ['class', 'style', 'tabindex', 'data-mark', 'role'])
      one?.removeAttribute(name);
  }
  for (const halo of copy.querySelectorAll('[data-halo]')) halo.remove();
  return copy;
}

function wrapped(sentence: string, width: number): readonly string[] {
  const most = Math.floor(width / LETTERS_A_LINE);
  return sentence.split(/[ \n]/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

function line(words: string, y: number, style: Readonly<Record<string, string>>): SVGTextElement {
  const text = document.createElementNS(SVG, 'text');
  text.textContent = words;
  text.setAttribute('x', String(MARGIN));
  text.setAttribute('y', String(y));
  text.setAttribute('font-family', 'Inter, system-ui, sans-serif');
  for (const [name, value] of Object.entries(style)) text.setAttribute(name, value);
  return text;
}

/** The drawing under its title and its sentence: it says by itself what it shows. */
function sheet(drawing: SVGSVGElement, { title, sentence, foot }: Words) {
  const inner = inDaylight(() => standalone(drawing));
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value];
  const lines = wrapped(sentence, width);
  const top = MARGIN + 26 + lines.length * LINE + 12;
  const size = { width: width + 2 * MARGIN, height: top + height + MARGIN + LINE };
  const whole = document.createElementNS(SVG, 'svg');
  whole.setAttribute('xmlns', SVG);
  whole.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  whole.setAttribute('width', String(size.width));
  whole.setAttribute('height', String(size.height));
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', 'white');
  inner.setAttribute('x', String(MARGIN));
  inner.setAttribute('y', String(top));
  whole.append(
    paper,
    line(title, MARGIN + 12, { 'font-size': '17', 'font-weight': '640', fill: 'black' }),
    ...lines.map((words, index) =>
      line(words, MARGIN + 34 + index * LINE, { 'font-size': '12.5', fill: 'dimgray' }),
    ),
    inner,
    line(foot, size.height - 12, { 'font-size': '11', fill: 'dimgray' }),
  );
  return { text: new XMLSerializer().serializeToString(whole), size };
}

export function saveSvg(drawing: SVGSVGElement, words: Words, name: string): void {
  const { text } = sheet(drawing, words);
  saveFile(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Twice as fine as the screen, for print. */
const FINENESS = 2;

export async function savePng(drawing: SVGSVGElement, words: Words, name: string): Promise<void> {
  const { text, size } = sheet(drawing, words);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * FINENESS;
  canvas.height = size.height * FINENESS;
  const context = canvas.getContext('2d');
  context?.scale(FINENESS, FINENESS);
  context?.drawImage(image, 0, 0, size.width, size.height);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file) saveFile(file, `${name}.png`);
}
