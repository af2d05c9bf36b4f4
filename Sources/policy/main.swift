import WorkbenchCommands

Program.main()
