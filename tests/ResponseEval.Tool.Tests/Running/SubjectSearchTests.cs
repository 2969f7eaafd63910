using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Tests.Running;

public sealed class SubjectSearchTests
{
    [Fact]
    public void The_nearest_ids_come_first_and_equally_near_ones_in_input_order()
    {
        var search = new SubjectSearch("S-001");
        foreach (var id in (string[])["X", "S-002", "s-001", "S-101", "S-001-B", "S-002"])
            Assert.False(search.Matches(id));
        Assert.Equal(["s-001", "S-002", "S-101", "S-001-B"], search.Similar);
        Assert.Equal(0, search.Found);
    }

    [Fact]
    public void Only_an_equal_id_matches()
    {
        var search = new SubjectSearch("S-001");
        Assert.True(search.Matches("S-001"));
        Assert.False(search.Matches("S-001 "));
        Assert.Equal(1, search.Found);
    }

    [Fact]
    public void Two_parts_of_an_input_give_what_the_whole_gives()
    {
        string[] ids = ["AB", "AC", "A", "ABC", "AD", "AE", "AF", "ABD"];
        var whole = new SubjectSearch("AB1");
        foreach (var id in ids)
            whole.Matches(id);
        for (var cut = 0; cut <= ids.Length; cut++)
        {
            var (first, second) = (new SubjectSearch("AB1"), new SubjectSearch("AB1"));
            for (var i = 0; i < ids.Length; i++)
                (i < cut ? first : second).Matches(ids[i]);
            first.Take(second);
            Assert.Equal(whole.Similar, first.Similar);
        }
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("S-001", "S-0012", 1)]
    [InlineData("abc", "", 3)]
    public void Distance_counts_the_letters_to_change(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Between(left, right));
}
