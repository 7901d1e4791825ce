import { createSpotlight } from '@mantine/spotlight';

/** Whether the palette is open, known before the palette itself is loaded. */
export const [paletteStore, spotlight] = createSpotlight();
