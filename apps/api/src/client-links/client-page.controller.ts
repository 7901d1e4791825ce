import { Body, Controller, Delete, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  noteAttempt,
  readClientPage,
  sendClientFile,
  takeFileBack,
  undoAttempt,
  type ClientContext,
} from '@quantieme/casework';
import {
  ClientPageQuery,
  ClientPageView,
  NoteAttemptBody,
  SendFileQuery,
} from '@quantieme/contracts';
import type { SentFile } from '@quantieme/documents';
import { Client } from '../client-doors/client.guard.ts';
import { Id, Public, Uploaded, UploadBody } from '../shell/index.ts';
import { ClientLinkGuard } from './client-link.guard.ts';

/** What a client reaches once their link is open: what they are asked, and what they sent. */
@ApiTags('client-links')
@Public()
@UseGuards(ClientLinkGuard)
@Controller('v1/client-link')
export class ClientPageController {
  @Get()
  @ApiOperation({ summary: 'What is asked of a client, and what they sent through this link' })
  @ApiOkResponse({ type: ClientPageView })
  read(@Client() client: ClientContext, @Query() _query: ClientPageQuery): Promise<ClientPageView> {
    return readClientPage(client);
  }

  @Post('files')
  @HttpCode(200)
  @UploadBody()
  @ApiOperation({ summary: 'Send a file; sent again under the same number, it is kept once' })
  @ApiOkResponse({ type: ClientPageView })
  async send(
    @Client() client: ClientContext,
    @Query() { act, item, purpose }: SendFileQuery,
    @Uploaded() file: SentFile,
  ): Promise<ClientPageView> {
    await sendClientFile(client, { act, item, purpose, file });
    return readClientPage(client);
  }

  @Delete('files/:actId')
  @ApiOperation({ summary: 'Take back a file that nobody of the firm has looked at' })
  @ApiOkResponse({ type: ClientPageView })
  async takeBack(
    @Client() client: ClientContext,
    @Id('actId') act: string,
    @Query() _query: ClientPageQuery,
  ): Promise<ClientPageView> {
    await takeFileBack(client, act);
    return readClientPage(client);
  }

  @Post('attempts')
  @HttpCode(200)
  @ApiOperation({ summary: 'Note an attempt to book an appointment, as the firm does' })
  @ApiOkResponse({ type: ClientPageView })
  async note(
    @Client() client: ClientContext,
    @Body() body: NoteAttemptBody,
    @Query() _query: ClientPageQuery,
  ): Promise<ClientPageView> {
    await noteAttempt(client, body);
    return readClientPage(client);
  }

  @Delete('attempts/:actId')
  @ApiOperation({ summary: 'Undo the client’s last attempt, for a quarter of an hour' })
  @ApiOkResponse({ type: ClientPageView })
  async undo(
    @Client() client: ClientContext,
    @Id('actId') act: string,
    @Query() _query: ClientPageQuery,
  ): Promise<ClientPageView> {
    await undoAttempt(client, act);
    return readClientPage(client);
  }
}
