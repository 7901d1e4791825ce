import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  createClientLink,
  readClientLinks,
  replaceClientLink,
  withdrawClientLink,
  type Context,
} from '@quantieme/casework';
import { ClientLinksView, CreateClientLinkBody, CreatedClientLink } from '@quantieme/contracts';
import { API_SETTINGS, Can, Ctx, Id, Secret, type ApiSettings } from '../shell/index.ts';

@ApiTags('client-links')
@Controller('v1/dossiers/:id/client-links')
export class ClientLinksController {
  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  @Get()
  @Can('dossier:write')
  @ApiOperation({ summary: 'Links given to clients for a dossier, and what a new one may allow' })
  @ApiOkResponse({ type: ClientLinksView })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<ClientLinksView> {
    return readClientLinks(ctx, id);
  }

  @Post()
  @Can('dossier:write', 'people-only')
  @Secret()
  @ApiOperation({ summary: 'Make a link for sending documents or noting attempts; told this once' })
  @ApiCreatedResponse({ type: CreatedClientLink })
  create(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Body() body: CreateClientLinkBody,
  ): Promise<CreatedClientLink> {
    const { publicUrl } = this.settings;
    return createClientLink(ctx, { dossierId, body, publicUrl });
  }

  @Post(':linkId/replacement')
  @Can('dossier:write', 'people-only')
  @Secret()
  @ApiOperation({ summary: 'Withdraw a link and make another for the same; told this once' })
  @ApiCreatedResponse({ type: CreatedClientLink })
  replace(
    @Ctx() ctx: Context,
    @Id() dossierId: string,
    @Id('linkId') id: string,
  ): Promise<CreatedClientLink> {
    const { publicUrl } = this.settings;
    return replaceClientLink(ctx, { dossierId, id, publicUrl });
  }

  @Delete(':linkId')
  @Can('dossier:write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Withdraw a link; what came through it stays' })
  @ApiNoContentResponse()
  withdraw(@Ctx() ctx: Context, @Id() dossierId: string, @Id('linkId') id: string): Promise<void> {
    return withdrawClientLink(ctx, { dossierId, id });
  }
}
