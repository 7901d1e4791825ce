/** Made by `build/first-words.ts`. */
declare module '*?first' {
  const words: object;
  export default words;
}
