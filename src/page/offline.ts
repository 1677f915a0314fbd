import { VitePWA } from 'vite-plugin-pwa';
import { LIGHT } from '../theme.ts';

/** Large code that the atlas can do without: the graphics card's, slides' and films'. Kept once it was used. */
export const KEPT_WHEN_USED = [
  'make-gl',
  'maplibre-gl-worker',
  'gpu-data-evaluator',
  'pptxgen',
  'animation-worker',
];

/** After the first visit the atlas is there without a net, drawn by the processor; a new version is offered, never forced. */
export const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'SciTies 科交图志',
      short_name: 'SciTies',
      description: "China's science and technology ties, 1949 to today. 1949年以来的中国对外科技合作。",
      lang: 'en',
      display: 'standalone',
      start_url: './',
      scope: './',
      theme_color: LIGHT.paper,
      background_color: LIGHT.paper,
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,mjs,css,json,svg,png,webmanifest}'],
      globIgnores: ['oembed/**', 'social-*.png', ...KEPT_WHEN_USED.map((name) => `assets/${name}*`)],
      // What the first visit uses after the worker has come is kept too.
      clientsClaim: true,
      runtimeCaching: [
        {
          urlPattern: /\/assets\/[^/]+\.(?:js|css)$/,
          handler: 'CacheFirst',
          options: { cacheName: 'kept-when-used', expiration: { maxEntries: 20 } },
        },
      ],
      maximumFileSizeToCacheInBytes: 6_000_000,
      navigateFallback: 'index.html',
      // A file opened by itself is that file, kept or not.
      navigateFallbackDenylist: [/\.\w+$/],
      ignoreURLParametersMatching: [/.*/],
      cleanupOutdatedCaches: true,
    },
  });
