/** What is used of libheif-js, which brings no types of its decoder. */
declare module 'libheif-js/wasm-bundle.js' {
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    display<Pixels extends object>(pixels: Pixels, settle: (drawn: Pixels | null) => void): void;
  }
  const libheif: {
    readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] };
  };
  export default libheif;
}
