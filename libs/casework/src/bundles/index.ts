export { readBundleContent, type BundleContent } from './bundle-content.ts';
export { readBundles } from './bundles-view.ts';
export { changeBundle, createBundle } from './change-bundle.ts';
export { checkBundle } from './check-bundle.ts';
export { fileBundle } from './file-bundle.ts';
