import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  addSavedView,
  changeSavedView,
  chooseSavedViews,
  listSavedViews,
  removeSavedView,
  restoreDeletedView,
  type Context,
} from '@quantieme/casework';
import {
  ChangeSavedView,
  NewSavedView,
  SavedView,
  SavedViewChoiceBody,
  SavedViewPage,
} from '@quantieme/contracts';
import { Can, Ctx, Etag, Id, IfMatch, Paged } from '../shell/index.ts';

@ApiTags('saved views')
@Controller('v1/saved-views')
export class SavedViewsController {
  @Get()
  @Can('own-account')
  @Paged()
  @ApiOperation({ summary: 'Views I may open, of all pages, in my order: my own and the firm’s' })
  @ApiOkResponse({ type: SavedViewPage })
  list(@Ctx() ctx: Context): Promise<SavedViewPage> {
    return listSavedViews(ctx);
  }

  @Post()
  @Can('own-account')
  @Etag()
  @ApiOperation({ summary: 'Keep filters, view and order of a list under a name' })
  @ApiCreatedResponse({ type: SavedView })
  add(@Ctx() ctx: Context, @Body() body: NewSavedView): Promise<SavedView> {
    return addSavedView(ctx, body);
  }

  @Put('choice')
  @Can('own-account')
  @ApiOperation({ summary: 'My order of the views of a page, and the one it opens with' })
  @ApiOkResponse({ type: SavedViewPage })
  choose(@Ctx() ctx: Context, @Body() body: SavedViewChoiceBody): Promise<SavedViewPage> {
    return chooseSavedViews(ctx, body);
  }

  @Patch(':id')
  @Can('own-account')
  @Etag()
  @ApiOperation({ summary: 'Rename, change or share a view; its author, or the owner of the firm' })
  @ApiOkResponse({ type: SavedView })
  change(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() change: ChangeSavedView,
  ): Promise<SavedView> {
    return changeSavedView(ctx, { id, version, change });
  }

  @Delete(':id')
  @Can('own-account')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a view; for a day it can be restored' })
  @ApiNoContentResponse()
  remove(@Ctx() ctx: Context, @Id() id: string): Promise<void> {
    return removeSavedView(ctx, { id });
  }

  @Post(':id/restoration')
  @Can('own-account')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring a deleted view back' })
  @ApiOkResponse({ type: SavedView })
  restore(@Ctx() ctx: Context, @Id() id: string): Promise<SavedView> {
    return restoreDeletedView(ctx, id);
  }
}
