export { readBundleContent, type BundleContent } from './bundle-content.ts';
export { readBundles } from './bundles-view.ts';
export { changeBundle, createBundle } from './change-bundle.ts';
export { checkBundle } from './check-bundle.ts';
export { fileBundle, unfileBundle } from './file-bundle.ts';
export { readReceipt } from './filing-receipt.ts';
