namespace ResponseEval.Tests.Criteria.Recist11;

public sealed class BestResponseTableTests
{
    [Fact]
    public void The_best_responses_of_many_sequences_are_as_reviewed() => ReviewedText.Matches("BestResponseTable.txt", BestResponseTable.Render());
}
