export { chartOf, periodTag, type Chart } from './chart.ts';
export { layOut, type Layout, type Rect } from './layout.ts';
export { printPages } from './pages.ts';
export { renderDrawing, type Href } from './render.ts';
export { standaloneStyles, standaloneSvg } from './standalone.ts';
export { EM } from './box.ts';
