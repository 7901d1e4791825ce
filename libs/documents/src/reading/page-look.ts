/** Words where they stand on a page: shares of its width and height, from its top left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A page as it looks: a JPEG, and where its words stand on it. */
export interface PageLook {
  readonly picture: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}
