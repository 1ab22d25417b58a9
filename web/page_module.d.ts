// What Emscripten's script offers: the functions of src/app/platform_web.cpp and the memory.
export interface PageModule {
  HEAPU8: Uint8Array<ArrayBuffer>;
  _malloc(size: number): number;
  _free(at: number): void;
  _open(regular: number, regularSize: number, bold: number, boldSize: number): number;
  _is_drawn(page: number): boolean | number;
  _surroundings(page: number, width: number, height: number, scale: number, wishes: number, year: number, month: number, day: number): void;
  _start(page: number, fragment: number, fragmentLength: number, settings: number, settingsLength: number): void;
  _pointer(page: number, kind: number, x: number, y: number, touch: boolean): void;
  _act(page: number, id: number, kind: number, text: number, length: number): void;
  _focused(page: number, id: number, ring: boolean): void;
  _scrolled(page: number, id: number, y: number): void;
  _shortcut(page: number, shortcut: number): void;
  _file_opened(page: number, name: number, nameLength: number, bytes: number, length: number): void;
  _save_ended(page: number, ticket: number, end: number, name: number, nameLength: number): void;
  _draft_bytes(page: number): number;
  _draft_opened(page: number, tab: number, tabLength: number, bytes: number, length: number, older: boolean): void;
  _draft_news(page: number, news: number, tab: number, tabLength: number, year: number, month: number, day: number, hour: number, minute: number): void;
  _drawing_lost(page: number): void;
  _next_frame(page: number, seconds: number): number;
}

export default function start(options: {
  canvas: HTMLCanvasElement;
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}): Promise<PageModule>;
