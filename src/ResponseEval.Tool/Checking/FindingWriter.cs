using System.Text;
using ResponseEval.Tool.Output;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>Writes findings one by one, and in the end the summary.</summary>
internal abstract class FindingWriter(OutputTarget output)
{
    /// <summary>What stands before the first finding.</summary>
    public virtual void Start()
    {
    }

    public abstract void Write(Finding finding);

    public virtual void End(CheckSummary summary)
    {
    }

    protected void Text(string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
