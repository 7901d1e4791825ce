import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef3fb',
  '#dbe5f5',
  '#b9cceb',
  '#94b1e0',
  '#7498d6',
  '#5b83cb',
  '#456eb8',
  '#345a9e',
  '#264a87',
  '#1b3768',
];

/** Warm greys; Mantine draws borders and disabled states with them in the light theme. */
const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f4f2ed',
  '#ebe8e1',
  '#dfdbd2',
  '#cbc6bb',
  '#aaa498',
  '#878175',
  '#625d53',
  '#403d36',
  '#24221e',
];

/** Same warmth for the dark theme, from text (0) to the deepest surface (9). */
const dark: MantineColorsTuple = [
  '#e9e6e0',
  '#c9c5bc',
  '#aaa59a',
  '#8a857a',
  '#45423c',
  '#35322d',
  '#262420',
  '#1c1a18',
  '#161513',
  '#100f0e',
];

export const theme = createTheme({
  colors: { ink, gray, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.18,
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '14px' },
  defaultRadius: 'sm',
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '620',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '15px', lineHeight: '1.4' },
      h3: { fontSize: '13px', lineHeight: '1.45' },
      h4: { fontSize: '13px', lineHeight: '1.45' },
      h5: { fontSize: '13px', lineHeight: '1.45' },
      h6: { fontSize: '13px', lineHeight: '1.45' },
    },
  },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    // What is wrong with a field, and how it was understood, are read: never smaller than a list.
    InputWrapper: { styles: { error: { fontSize: '12px' }, description: { fontSize: '12px' } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'md' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    // Lists open inside the page's landmarks, and the list itself scrolls: both are what a screen reader expects.
    Select: {
      defaultProps: {
        size: 'sm',
        checkIconPosition: 'right',
        withScrollArea: false,
        comboboxProps: { withinPortal: false, transitionProps: { duration: 0 } },
      },
      styles: { options: { maxHeight: 280, overflowY: 'auto' } },
    },
    Popover: { defaultProps: { withinPortal: false } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Modal: { defaultProps: { transitionProps: { duration: 120 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: {
      defaultProps: { transitionProps: { duration: 120 }, shadow: 'md', withinPortal: false },
    },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': 'var(--q-surface)',
    '--mantine-color-text': 'var(--q-text)',
    '--mantine-color-dimmed': 'var(--q-dim)',
    '--mantine-color-placeholder': 'var(--q-dim)',
    '--mantine-color-error': 'var(--q-fatal)',
    '--mantine-color-anchor': 'var(--q-accent)',
    '--mantine-color-default-border': 'var(--q-line-strong)',
  },
  dark: {
    '--mantine-color-body': 'var(--q-surface)',
    '--mantine-color-text': 'var(--q-text)',
    '--mantine-color-dimmed': 'var(--q-dim)',
    '--mantine-color-placeholder': 'var(--q-dim)',
    '--mantine-color-error': 'var(--q-fatal)',
    '--mantine-color-anchor': 'var(--q-accent)',
    '--mantine-color-default': 'var(--q-raised)',
    '--mantine-color-default-border': 'var(--q-line-strong)',
  },
});
