namespace ResponseEval.Tests.Criteria.Irecist;

public sealed class IrecistTableTests
{
    [Fact]
    public void The_iRECIST_response_in_every_state_of_the_block_is_as_reviewed() =>
        ReviewedText.Matches("IrecistTable.txt", new IrecistTable().Render());

    [Fact]
    public void What_an_early_scan_says_and_does_not_say_is_as_reviewed() =>
        ReviewedText.Matches("EarlyScanTable.txt", EarlyScanTable.Render());

    [Fact]
    public void What_known_new_lesions_do_without_a_block_is_as_reviewed() =>
        ReviewedText.Matches("KnownNewLesionTable.txt", KnownNewLesionTable.Render());
}
