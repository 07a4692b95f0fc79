-- What an editor other than VS Code does with `copydesk lsp --stdio`: attaches it to an article, waits for findings, takes the
-- first fix offered for one of them, and waits until that finding is gone. Prints one JSON object, and ends Neovim.
local rule = vim.env.COPYDESK_RULE

local function finish(answer)
  io.stdout:write(vim.fn.json_encode(answer) .. '\n')
  vim.cmd('qall!')
end

local function findings()
  return vim.tbl_map(function(found)
    local lsp = (found.user_data or {}).lsp or {}
    return { rule = found.code or lsp.code, line = found.lnum, column = found.col, message = found.message }
  end, vim.diagnostic.get(0))
end

local function has(wanted)
  return #vim.tbl_filter(function(found) return found.rule == wanted end, findings()) > 0
end

local function wait(condition) return vim.wait(15000, condition, 10) end

vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.COPYDESK_ARTICLE))
vim.bo.filetype = 'news-article'
local client = vim.lsp.start_client({
  name = 'copydesk',
  cmd = { vim.env.COPYDESK_NODE, vim.env.COPYDESK_CLI, 'lsp', '--stdio' },
  root_dir = vim.fn.getcwd(),
})
vim.lsp.buf_attach_client(0, client)

if not wait(function() return has(rule) end) then finish({ error = 'no findings', seen = findings() }) end
local before = findings()

local place = vim.tbl_filter(function(found) return found.rule == rule end, before)[1]
vim.api.nvim_win_set_cursor(0, { place.line + 1, place.column })
local request = vim.lsp.util.make_range_params()
request.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, place.line) }
local replies = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', request, 15000)
local action = replies[client].result[1]
if not action.edit then
  action = vim.lsp.buf_request_sync(0, 'codeAction/resolve', action, 15000)[client].result
end
vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(client).offset_encoding)
local gone = wait(function() return not has(rule) end)

finish({
  before = before,
  action = action.title,
  gone = gone,
  text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'),
})
