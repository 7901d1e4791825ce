import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE_BUILTINS = {
  group: ['node:*', 'fs', 'path', 'crypto', 'os', 'child_process'],
  message: 'A pure library depends on the language alone: pass what it needs as a parameter.',
};
const IMPURE_GLOBALS = ['Date', 'process', 'fetch', 'setTimeout', 'setInterval', 'Buffer'].map(
  (name) => ({
    name,
    message: 'Pure libraries take time and data as parameters (Temporal for dates).',
  }),
);

/** Packages that specs may use wherever they stand. */
const SPEC_PACKAGES = ['@jest/globals', 'fast-check'];

/** Who may import whom, and which packages: the table of docs/architecture.md. */
const BOUNDARIES = [
  { from: 'calendar', to: [], packages: ['@socialgouv/jours-feries', 'date-holidays'] },
  { from: 'law', to: ['calendar'], packages: [] },
  { from: 'deadlines', to: ['calendar', 'law'], packages: [] },
  { from: 'eligibility', to: ['calendar', 'law'], packages: ['publicodes'] },
  { from: 'billing', to: ['calendar'], packages: [] },
  { from: 'settings', to: [], packages: ['pino'] },
  {
    from: 'contracts',
    to: ['calendar', 'law', 'billing'],
    packages: ['class-validator', 'class-transformer', '@nestjs/swagger', 'reflect-metadata'],
  },
  {
    from: 'persistence',
    to: ['calendar', 'law', 'deadlines', 'billing', 'settings'],
    packages: ['@prisma/*', '@prisma/**', 'pg', 'uuid'],
  },
  { from: 'jobs', to: [], packages: ['bullmq', 'ioredis', 'pg'] },
  {
    from: 'notifications',
    to: ['calendar', 'law', 'deadlines', 'settings'],
    packages: [
      'nodemailer',
      'nodemailer/**',
      'smtp-server',
      'postal-mime',
      'ical.js',
      'ipaddr.js',
      'request-filtering-agent',
      'standardwebhooks',
    ],
  },
  {
    from: 'documents',
    to: ['calendar', 'law', 'deadlines', 'billing'],
    packages: [
      '@e-invoice-eu/core',
      'jose',
      'libheif-js',
      'libheif-js/**',
      'pdfmake',
      'pdfmake/**',
      '@expo-google-fonts/source-serif-4',
      '@cantoo/pdf-lib',
      '@napi-rs/canvas',
      '@tesseract.js-data/fra',
      'age-encryption',
      'yazl',
      'yauzl',
      'clamscan',
      'file-type',
      'tesseract.js',
      'any-ascii',
      'docx',
      'docxtemplater',
      'docxtemplater/**',
      'fflate',
      'pdfjs-dist/**',
      'mammoth',
      'pizzip',
    ],
  },
  {
    from: 'sheets',
    to: [],
    packages: ['@e965/xlsx', 'csv-parse', 'csv-stringify', 'csv-stringify/**', 'exceljs'],
  },
  {
    from: 'casework',
    to: [
      'calendar',
      'law',
      'deadlines',
      'eligibility',
      'billing',
      'persistence',
      'jobs',
      'notifications',
      'documents',
      'sheets',
      'contracts',
      'settings',
    ],
    packages: ['@node-rs/argon2', 'jose', 'uuid'],
  },
  { from: 'api-client', to: [], packages: ['openapi-fetch'] },
  // As anybody's program: what is published, and nothing of ours.
  { from: 'billing-sync', to: [], packages: ['openapi-fetch', 'standardwebhooks'] },
  {
    from: 'api',
    to: [
      'casework',
      'sheets',
      'contracts',
      'persistence',
      'jobs',
      'documents',
      'notifications',
      'calendar',
      'law',
      'deadlines',
      'settings',
    ],
    packages: [
      '@nestjs/*',
      '@fastify/*',
      'fastify',
      'jose',
      'passport',
      'passport-local',
      'pino',
      'prom-client',
      'reflect-metadata',
      'rxjs',
      'rxjs/*',
      'class-validator',
      'class-transformer',
    ],
  },
  {
    from: 'worker',
    to: ['casework', 'persistence', 'jobs', 'documents', 'notifications', 'calendar', 'settings'],
    packages: ['@nestjs/*', 'bullmq', 'pino', 'reflect-metadata', 'prom-client'],
  },
  {
    from: 'web',
    to: ['api-client'],
    packages: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      '@mantine/*',
      '@mantine/*/**',
      '@tanstack/*',
      '@tabler/icons-react',
      'elkjs/**',
      'react-i18next',
      'i18next',
      'intl-messageformat',
      'idb',
      '@fontsource-variable/*',
      '@fontsource-variable/*/**',
      'vite',
      '@vitejs/plugin-react',
      'dayjs',
      'dayjs/**',
    ],
  },
];

const everyProject = BOUNDARIES.map(({ from }) => `scope:${from}`);

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/generated/**', '**/.nx/**', '**/node_modules/**', '**/.data/**'],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          depConstraints: [
            ...BOUNDARIES.map(({ from, to, packages }) => ({
              sourceTag: `scope:${from}`,
              onlyDependOnLibsWithTags: [`scope:${from}`, ...to.map((name) => `scope:${name}`)],
              allowedExternalImports: [...packages, ...SPEC_PACKAGES],
            })),
            ...['prisma', 'test', 'tools'].map((name) => ({
              sourceTag: `scope:${name}`,
              onlyDependOnLibsWithTags: [
                'scope:prisma',
                'scope:test',
                'scope:tools',
                ...everyProject,
              ],
            })),
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Use node:crypto for anything unpredictable.',
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['libs/{calendar,law,deadlines,billing}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/law/src/testing/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [NODE_BUILTINS] }],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
    },
  },
  {
    files: ['{apps,libs}/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.ts', '**/codecs.ts', 'libs/{calendar,law,deadlines,billing}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Temporal everywhere; Date lives in the codec file alone.' },
      ],
    },
  },
  {
    files: ['libs/casework/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@quantieme/contracts',
              allowTypeImports: true,
              message: 'Use cases know the shapes of the contract, not its classes.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.controller.ts'],
    rules: { 'max-params': ['error', 6] },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'jsx-a11y': a11y, 'react-hooks': hooks },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      ...hooks.configs.recommended.rules,
      'react-hooks/incompatible-library': 'off',
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text stays text: no raw HTML.',
        },
      ],
    },
  },
  {
    files: ['**/*.spec.{ts,tsx}', 'test/**/*.ts', 'prisma/**/*.ts', 'tools/**/*.{ts,mjs}'],
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
  { files: ['**/*.{ts,tsx,mjs}'], rules: { 'no-undef': 'off' } },
);
