import WorkbenchCommands

PolicyCommand.main()
