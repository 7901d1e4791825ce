/**
 * Finds an answer once, and gives it again to whoever asks the same; forgets all of them once they are too many.
 *
 * @example const squareOf = remember<number, number>(100); squareOf(7, () => 7 * 7) // 49, multiplied once
 */
export function remember<Asked, Answer>(
  most: number,
): (asked: Asked, find: () => Answer) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked, find) => {
    const found = known.get(asked);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const answer = find();
    known.set(asked, answer);
    return answer;
  };
}
