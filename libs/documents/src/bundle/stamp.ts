import { degrees, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';

const SIZE = 12;
const PADDING = 5;
/** From the corner of the sheet, in points. */
const MARGIN = 14;
const INK = rgb(0.11, 0.24, 0.43);

/** Where a box of that size starts so that it is seen upright in the top right corner, whatever the page's rotation. */
function corner(page: PDFPage, width: number, height: number): readonly [x: number, y: number] {
  const box = page.getCropBox();
  const [right, top] = [box.x + box.width, box.y + box.height];
  const [along, down] = [MARGIN + width, MARGIN + height];
  switch (((page.getRotation().angle % 360) + 360) % 360) {
    case 90:
      return [box.x + down, top - along];
    case 180:
      return [box.x + along, box.y + down];
    case 270:
      return [right - down, box.y + along];
    default:
      return [right - along, top - down];
  }
}

/** « PJ 3 » in the top right corner of a page, on white. */
export function stampPage(page: PDFPage, number: number, font: PDFFont): void {
  const label = `PJ ${number}`;
  const width = font.widthOfTextAtSize(label, SIZE) + 2 * PADDING;
  const height = SIZE + 2 * PADDING;
  const turn = page.getRotation().angle;
  const rotate = degrees(turn);
  const [x, y] = corner(page, width, height);
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [right, up] = [PADDING, PADDING + 2];
  page.drawRectangle({
    x,
    y,
    width,
    height,
    rotate,
    color: rgb(1, 1, 1),
    borderColor: INK,
    borderWidth: 1,
  });
  page.drawText(label, {
    x: x + right * cos - up * sin,
    y: y + right * sin + up * cos,
    rotate,
    size: SIZE,
    font,
    color: INK,
  });
}
