import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import {
  changeBundle,
  checkBundle,
  createBundle,
  fileBundle,
  readBundleContent,
  readBundles,
  readReceipt,
  unfileBundle,
  type BundleContent,
  type Context,
} from '@quantieme/casework';
import {
  BundleContentQuery,
  BundlesView,
  ChangeBundleBody,
  CreateBundleBody,
  FileBundleBody,
  FilingReceiptBody,
  FilingReceiptView,
} from '@quantieme/contracts';
import { ChangesNothing, Can, Ctx, Id, IfMatch } from '../shell/index.ts';

/** Sent piece by piece: it may be large. */
function bundleAnswer({ fileName, mediaType, chunks }: BundleContent): StreamableFile {
  return new StreamableFile(Readable.from(chunks), {
    type: mediaType,
    disposition: `attachment; filename="${fileName}"`,
    length: chunks.reduce((length, chunk) => length + chunk.byteLength, 0),
  });
}

@ApiTags('bundles')
@Controller('v1')
export class BundlesController {
  @Get('dossiers/:id/bundle')
  @Can('dossier:read')
  @ApiOperation({ summary: 'Exhibits put together for a court, and what may be one' })
  @ApiOkResponse({ type: BundlesView })
  read(@Ctx() ctx: Context, @Id() dossierId: string): Promise<BundlesView> {
    return readBundles(ctx, dossierId);
  }

  @Post('dossiers/:id/bundle')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Begin a bundle with the exhibits that the proceeding calls for' })
  @ApiCreatedResponse({ type: BundlesView })
  create(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() { proceeding }: CreateBundleBody,
  ): Promise<BundlesView> {
    return createBundle(ctx, { dossierId, proceeding });
  }

  @Put('bundles/:id')
  @Can('dossier:write')
  @ApiOperation({ summary: 'Which exhibits, in which order, under which titles' })
  @ApiOkResponse({ type: BundlesView })
  change(
    @Ctx() ctx: Context,
    @Id() bundleId: string,
    @IfMatch() version: number,
    @Body() body: ChangeBundleBody,
  ): Promise<BundlesView> {
    return changeBundle(ctx, { bundleId, version, body });
  }

  @Post('bundles/:id/lint')
  @ChangesNothing()
  @Can('dossier:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'Look into the files, and say all that a registry would refuse' })
  @ApiOkResponse({ type: BundlesView })
  lint(@Ctx() ctx: Context, @Id() bundleId: string): Promise<BundlesView> {
    return checkBundle(ctx, bundleId);
  }

  @Get('bundles/:id/content')
  @Can('dossier:read')
  @ApiOperation({
    summary:
      'A bundle to file: each exhibit (zip), one file with bookmarks, or the pleading; if it is sound',
  })
  @ApiProduces('application/zip', 'application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Ctx() ctx: Context,
    @Id() bundleId: string,
    @Query() { as }: BundleContentQuery,
  ): Promise<StreamableFile> {
    const part = as === 'one' || as === 'main' ? as : 'zip';
    return bundleAnswer(await readBundleContent(ctx, { bundleId, as: part }));
  }

  @Post('bundles/:id/filing')
  @Can('event:write')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Say that a bundle was filed: the receipt becomes an event of the dossier',
  })
  @ApiOkResponse({ type: BundlesView })
  file(
    @Ctx() ctx: Context,
    @Id() bundleId: string,
    @Body() body: FileBundleBody,
  ): Promise<BundlesView> {
    return fileBundle(ctx, { bundleId, body });
  }

  @Delete('bundles/:id/filing')
  @Can('event:write')
  @ApiOperation({ summary: 'Say that a bundle was not filed after all: its event is annulled' })
  @ApiOkResponse({ type: BundlesView })
  unfile(@Ctx() ctx: Context, @Id() bundleId: string): Promise<BundlesView> {
    return unfileBundle(ctx, bundleId);
  }

  @Post('filing-receipts/reading')
  @ChangesNothing()
  @Can('event:write')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a receipt of filing seems to say; nothing is kept' })
  @ApiOkResponse({ type: FilingReceiptView })
  receipt(@Ctx() ctx: Context, @Body() body: FilingReceiptBody): Promise<FilingReceiptView> {
    return readReceipt(ctx, body);
  }
}
