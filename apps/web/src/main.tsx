import '@mantine/core/styles.css?first';
import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './app/tokens.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { beginsHere, startI18n } from './i18n/i18n.ts';
import { allStyles } from './ui/all-styles.ts';

await Promise.all([startI18n(), beginsHere() || allStyles()]);

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
createRoot(container).render(<App />);
