from tests.pages.test_withheld_figures import *
from tests.pages.conftest import *
def test_which(live,frozen,frozen_of):
    closed, open_ = numbers_of(frozen_of("end").withheld), numbers_of(frozen_of("end").open)
    words = {one for one in written(closed) - written(open_) if len(one) > 2}
    frozen("end")
    for name in ADDRESSES:
        s=opened(name); print("PAGE",name,s.written & words)
