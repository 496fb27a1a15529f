/** Twice the size of the drawing, so that small type is sharp on paper and on dense screens. */
const SCALE = 2;

const FAILED = '这个浏览器不能生成 PNG，请下载 SVG。';

async function draw(address: string): Promise<Blob> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context || !canvas.width) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no blob'))), 'image/png');
  });
}

/** Draws the SVG that `data-png` of the button names and saves it as a PNG; says so beside the button if it cannot. */
export async function savePng(button: HTMLButtonElement): Promise<void> {
  const { png, name } = button.dataset as { png: string; name: string };
  const status = document.getElementById('png-status')!;
  button.disabled = true;
  status.textContent = '正在生成……';
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await draw(png));
    link.download = name;
    link.click();
    status.textContent = '';
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  } catch {
    status.textContent = FAILED;
  }
  button.disabled = false;
}
