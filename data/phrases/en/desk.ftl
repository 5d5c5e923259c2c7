# What the desk answers when something cannot be done: `error-` says what happened, `hint-` what to do next.
error-no-such-customer = There is no customer of this number.
hint-no-such-customer = Search by name, telephone or booking number: tactful find TEXT
error-back-office-only = Quiet tasks and the handover are shown only in the back office.
hint-back-office-only = Go where no guest can see the screen and choose the back office (--channel back-office).
error-reasons-not-now = Reasons are not shown now.
hint-reasons-not-now = They can be read when the person is verified and alone, at the desk, on the phone or in the back office.
error-nothing-open = No card is open.
hint-nothing-open = Search for the customer first.
error-nothing-parked = Nothing is parked there.
error-parked-full = Three cards are parked already.
hint-parked-full = Come back to one of them first: 1, 2 or 3.
error-no-such-role = There is no role “{ $role }” in this house.
hint-no-such-role = Roles are listed in the house's policy; without --role nothing is narrowed.
error-file = { $file }: { $what }
hint-file = Check that the file exists and that you may read or write it.
error-faults = { $file } has faults:
hint-faults = Mend the lines named here and try again; nothing was changed. To check beforehand: tactful policy check FILE, tactful address check FOLDER.
