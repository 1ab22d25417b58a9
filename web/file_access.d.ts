// The part of the File System Access API that TypeScript does not know; browsers may lack it.
interface PickerOptions {
  id?: string;
  suggestedName?: string;
  types?: { description?: string; accept: Record<string, string[]> }[];
}
interface FileSystemHandle {
  queryPermission?(options: { mode: "read" | "readwrite" }): Promise<PermissionState>;
  requestPermission?(options: { mode: "read" | "readwrite" }): Promise<PermissionState>;
}
interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}
declare var showSaveFilePicker: ((options?: PickerOptions) => Promise<FileSystemFileHandle>) | undefined;
declare var showOpenFilePicker: ((options?: PickerOptions) => Promise<FileSystemFileHandle[]>) | undefined;
