import type { BuildOptions } from 'esbuild';

type Bundle = BuildOptions & { readonly outfile: string; readonly entryPoints: string[] };

/** The bundles of the product, as options for esbuild. */
export function productBundles(options?: { readonly dev?: boolean }): Bundle[];

/** The suites that run inside the editor. */
export function suiteBundles(): Bundle[];
